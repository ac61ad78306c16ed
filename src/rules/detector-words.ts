// Generated from the language packs by `npm run build`: labels of a support form as packed hashes (`text/hash`).

import type { Words } from '../model/language';

export const detectorWords: Words = {
  weights: [3, 2, 2, 1, 1, 1, 3, 2],
  packed:
    'HT{(ga,]@)K)5xv+aQ<eS*Qg/Yk-6C(~{/m*(,--in?wK*3k-+a@2I5*r(dz(fZ)H0)t40Ad*tS(}g)6~+ei+915QH3x-,PA)h,,M_/WM-6A(+r-UD*F7./G(~U-AG1>,,Z?0mV+xo*X9*|E,X31nb)S77jR/fc5V?-Tv+K2,~4)MP)AH6hj+W1414*{U.0,,nu(>r0eH(-Q(*gB}-,Lb*.C*3^2CW.eV+wQ3zv*B5)wJ3V:7g-)Pu*/M29[+[Q92_0?_)Z7l),9NE5wMN(a151Cm*@s,(M@7c68Np@Z7?{A7Ij(Y@/vK7NnW,u*oG*kK.nb2:N4bz,}v-,y>jq1]A>ms,b_@|K+H>+,+3{K4[<6{v0Fo77IAR>2:A?yH.vhG{|)8Z.~D2WZWR/+L=2_O0Ti*@D0Lg,F|8Mk.OH*CE.j<*q,)24B771w1:]j(c><O}6]}P+x1lv3-@0sw51p2mT<05+nnPVXC)m4b-3;.*7l5Qo5e?})?)_PX4V(:|<0POPpgg)+d/Zp_2B:4-+k73u|,IE{(+r^=g0+7<--(|pUhN*y(@zl8i~=qs2x>-;;-*q3Wa(a{62Z(@I2Og.{V8/Q60O,m^/FD(KE;V|.p{8~o9vX+bW2IeMp{:F8(800*60~,)vH2?|.IT+v6-]E-TL(t@4.s-FK;AbCi48-43pd+Gg(xf*<X+H9:rq+|W)=L-+k*Fs.lo(}K/(K)zo,mW.||+46*:*(;|0I40tz1[e0D[f}ne6^(T[dH2^{ZY/}M?m/_56>Q;g]-:kY{K(tp6Wv(ed~~~)H0.ADEYF4.f>C}(+(*?W+mL,|_0-u:/y310)k//XQ)V:)uJ89K5g5+wn-nI-N?2k<5=J(oA76e2M+-Sa,cP+S[+8k2zT0/0.Jk3w-(nk,8o2a4,-o2)X,G;.}l)1a,]C(Ki(XC/)a*YM-WKBqM-|7*SU5<P.=n*/8(aw(.h--p,Y3;BP(K9.bh.t:)lt,0T)rK)ua0{l0;+)g=(<X2tO(0a0s~/XR+pT(n5-pc)aS/j5(W(/fL(j.*nk0+9+w8*;?12N)_,*9:))_)r,2A~)3E)+.)VB(:O.CS+}Q)/t*@y0h@/5q*]w4v21{*.9x)5Y',
};
