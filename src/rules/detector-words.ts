// Generated from the language packs by `npm run build`: labels of a support form as packed hashes (`text/hash`).

import type { Words } from '../model/language';

export const detectorWords: Words = {
  weights: [3, 2, 1, 1, 1, 1],
  packed:
    '5{C:X_(ga*07*T1)K)5xv+aQ-E|(eq6=2(IZ*Qg/Yk,A=(t.(~{/m*(,--in2b:,Ij0rN*3k-+a@2I+0P1)s(wT(dz(fZ)H0)t4)<Y,mk*>E*tS(V}(Li)6~+ei+915QH3x-,PA)h,,M_/WM-6A(+r(<V-@m*F7./G(f~(?V-AG0>M(~],Z?0mV+xo*X9*|E,0w(O;1nb)S7(8k+wS,1g/US(O1/=X-l,/k;-Tv+K2,~4)MP)AH6hj+W1414*{U+W2*Uy,nu(>r0eH(-Q(*g.7l27d2[[,Lb*.C*3^,6),Po)ch.Y:(2D(G)+VP3zv*B5)wJ/?6,7Q(/X7g-)Pu)D}(iO29[+[Q92_0?_)Z7l),9NE5wMN(a151Cm*@s,(M@7c68Np@Z7?{A7Ij(Y@/vK7NnW,u*oG*kK.nb2:N4bz,}v-,y>jq1]A>ms,b_@|K+H>+,+3{K4[<6{v0Fo77IAR>2:A?yH.vhG{|)8Z.~D2WZWR/+L=2_O0Ti*@D0Lg,F|8Mk.OH*CE.j<*q,)24B771w1:]j(c><O}6]}P+x1lv3-@0sw51p2mT<05+nnPVXC)m4b-3;.*7l5Qo5e?})?)_PX4V(:|<0POPpgg)+d/Zp_2B:4-+k73u|,IE{(+r^=g0+7<--(|pUhN*y(@zl8i~=qs2x>-;;-*q3Wa(a{62Z(@I2Og.{V8/Q60O,m^/FD(KE;V|.p{8~o9vX+bW2IeMp{:F8(800*60~,)vH2?|.IT+v6-]E-TL(t@4.s-FK;AbCi48-43pd+Gg(xf*<X+H9:rq+|W)=L-+k*Fs.lo(}K/(K)zo,mW.||+46*:*(;|0I40tz1[e0D[f}ne6^(T[dH2^{ZY/}M?m/_56>Q;g]-:kY{K(tp6Wv(ed~~~)H0.ADEYF4.f',
};
