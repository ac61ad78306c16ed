// Generated from the language packs by `npm run build`: labels of a support form as packed hashes (`text/hash`).

import type { Words } from '../model/language';

export const detectorWords: Words = {
  groups: [
    ['supportPlan', 3],
    ['supportLanguage', 2],
    ['saveContact', 2],
    ['diagnosticConsent', 2],
    ['preferredContactMethod', 1],
    ['severity', 1],
    ['issueType', 0],
  ],
  packed:
    'HT{(ga,]@7Dw+aQ<eS*Qg/Yk.6?/m*(,-Eb:*3k-+a@2I5*r(dz(fZ)H026p*tS(}g)6~+ei+915QH3x-,PA)h,,M_/WM-6A(+r-UD0MV.@v1>,,Z?0mV+xo*X9*|E,X31nb)S77jR/fc;.6+K2,~4)MP8+37b=*{U.0,,nu0|;(-Q(*gGJg*.C4O7.eV7sH*B5)wJ3V:98z*/M5o/AJ?)Z76@q[g:9NE5wMN(a151Cm*@s,(M@7c68Np@Z7?{A7Ij(Y@/vK7NnW,u*oG*kK.nb2:N4bz,}v-,y>jqHK5,b_@|K+H>+,+3{K4[<6{v0Fo77IAR>9EFNO0/cs(D(2Zj1n}*F.-ai+~i7OB*7D3OX)Lr-yN*;|E<z-^_.|^1ZX2eS(jV~~~(;/2ZV(]26CUNBI/]I2qASL.*k*71?+Q):wRUz27iHGL84@l)PE.g}6w2IG+V4>SrBj^3/f~d}r~~~LhFLyD~~~41_}:~?yH.vhG{|)8Z.~D2WZZxD2_O0Ti*@D0Lg,F|8Mk.OH*CE.j<*q,)24B771w1:]j(c><O}6]}P+x1lv3-@=}h2mT<05+nnPVX,8A/d174I4b-3;.*7l5Qo5e?})?)_PX4V(:|<0POPpgg)+d/Zp_2B:4-+k73u|,IE{(+r^=g0+7<--(|p~~~)|Ze6^(T[dH2^{ZY/}M?m/_56>Q;g]-:kY{K(tp6Wv(ed0Y7wmw.ADEYF4.f',
};
