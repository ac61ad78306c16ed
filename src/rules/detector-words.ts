// Generated from the language packs by `npm run build`: labels of a support form as packed hashes (`text/hash`).

import type { Words } from '../model/language';

export const detectorWords: Words = {
  weights: [3, 2, 2, 1, 1, 1, 2, 2],
  packed:
    'HT{(ga,]@7Dw+aQ<eS*Qg/Yk.6?/q/Eb:*3k-+a@2I5*r(dz(fZ)H026p-+:+ei+915QH3x-,PA)h,4(.-6A(+r-UD*F74H>1>,,Z?0mV+xo*X9*|E,X31nb)S77jR/fc5V?-Tv+K2,~4)MP8+3+W1414*{U.0,,nu0|;(-Q(*gGJg*.C*3^2CW.eV7sH*B5)wJ3V:98z*/M5o/AJ?)Z7l),9NE5wMN(a151Cm*@s,(M@7c68Np@Z7?{A7Ij(Y@/vK7NnW,u*oG*kK.nb2:N4bz,}v-,y>jq1]A>ms,b_@|K+H>+,+3{K4[<6{v0Fo77IAR>2:A?yH.vhG{|)8Z.~D2WZWR/+L=2_O0Ti*@D0Lg,F|8Mk.OH*CE.j<*q,)24B771w1:]j(c><O}6]}P+x1lv3-@0sw51p2mT<05+nnPVXC)m4b-3;.*7l5Qo5e?})?)_PX4V(:|<0POPpgg)+d/Zp_2B:4-+k73u|,IE{(+r^=g0+7<--(|pUhN*y(@zl8i~=qs2x>-;;-*q3Wa(a{62Z(@I2Og.{V8/Q60O,m^/FD(KE;V|.p{8~o9vX+bW2IeMp{:F8(800*60~,)vH2?|.IT+v6-]E-TL(t@4.s-FK;AbCi48-43pd+Gg(xf*<X+H9:rq+|W)=L-+k*Fs.lo(}K/(K)zo,mW.||+46*:*(;|0I40tz1[e0D[f}ne6^(T[dH2^{ZY/}M?m/_56>Q;g]-:kY{K(tp6Wv(ed~~~)H0.ADEYF4.f>C}*BW(-0+hD*3z(-R(8t)Pm)/V0-u+K.3}x(4-*Vu*4w*7+-1p+LK)@q/os)uJ*gl3F7;jK+<1*X@)~E+Ny2k<7rY.7m--W*3P2M+-Sa,cP*Ab0^Z.g_+Eu){:*HH(I^.Jk(pn*QS+qp,N}(?{(nk,8o+A7(j>.Zf2zm(q:)J7->L.}l)1a-+-(XC1[/-WK1N2?FR*SU,8I.x,*3+)JM+5?)e0*op1_{*c2(y~*l,0MU,Pm(K9+[D){L)0}+u[*}]-uI4eq1z@(<X;r0.Od0Op+0D)aS8)Y+Wq)Gv.aA()).3O7pI/cV*^N)3E)+.0/?-.F*@y0h@)Tq(sZ*e],df(Ri+HB1)..;[)nD0mh(Qs,A,)3s,M~',
};
