// Domains of mail providers: an address there says nothing of a tenant. `name.*` stands for every country's.

export const publicMail: readonly string[] = // Microsoft, Google, Apple, Yahoo
  (
    'outlook.* hotmail.* live.* msn.com passport.com windowslive.com ' +
    'gmail.com googlemail.com icloud.com me.com mac.com yahoo.* ymail.com rocketmail.com ' +
    // North America
    'aol.com aim.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net ' +
    'mail.com email.com usa.com shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca ' +
    // Privacy and hosting
    'proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io fastmail.com fastmail.fm ' +
    'hey.com zohomail.com zohomail.eu hushmail.com mailbox.org posteo.de posteo.net duck.com inbox.com ' +
    // German
    'gmx.* web.de t-online.de freenet.de arcor.de 1und1.de mail.de email.de vodafone.de online.de bluewin.ch a1.net ' +
    'chello.at aon.at hispeed.ch sunrise.ch ' +
    // Italian
    'libero.it virgilio.it tiscali.it alice.it tin.it inwind.it iol.it fastwebnet.it tim.it email.it aruba.it pec.it ' +
    // French, Spanish, Portuguese
    'orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr numericable.fr skynet.be telenet.be proximus.be ' +
    'telefonica.net terra.com terra.es ono.com uol.com.br bol.com.br ig.com.br globo.com terra.com.br sapo.pt ' +
    // British, Nordic, Dutch
    'btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk ' +
    'telia.com comhem.se bredband.net online.no start.no mail.dk jubii.dk luukku.com ziggo.nl kpnmail.nl planet.nl ' +
    'home.nl xs4all.nl hetnet.nl upcmail.nl ' +
    // Central and eastern Europe, Turkey
    'wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl tlen.pl seznam.cz email.cz centrum.cz post.cz atlas.cz volny.cz ' +
    'freemail.hu citromail.hu t-online.hu indamail.hu azet.sk centrum.sk zoznam.sk abv.bg mail.bg ' +
    'mail.ru bk.ru inbox.ru list.ru internet.ru yandex.* ya.ru rambler.ru ukr.net i.ua meta.ua mynet.com ' +
    // Asia and the Pacific
    'qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn 21cn.com tom.com ' +
    'hinet.net pchome.com.tw naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp au.com ' +
    'softbank.ne.jp i.softbank.jp nifty.com ocn.ne.jp biglobe.ne.jp so-net.ne.jp plala.or.jp excite.co.jp ' +
    'rediffmail.com rediff.com sify.com bigpond.com optusnet.com.au iinet.net.au xtra.co.nz telkom.net'
  ).split(' ');
