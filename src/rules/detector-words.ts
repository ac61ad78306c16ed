// Generated from the language packs by `npm run build`: labels of a support form as packed hashes (`text/hash`).

import type { Words } from '../model/language';

export const detectorWords: Words = {
  weights: [3, 2, 3, 1, 1, 1, 2, 2],
  packed:
    'HT{(ga,]@7Dw+aQ?8;5j+/q/Eb:*3k-+a@2I5*r(dz(fZ)H026p-+:+eiD[V,PA5h2-6A(+r-UD6hM>_s.R)*|E,X31nb9>c/fc;.6+K2,~4)MP8+3:]l.0,,nu0|;GRx*.C*3^9*07sH*B5)wJDi5*/M5o/AJ?m[;9NE5wMN(a151Cm*@s,(M@7c68Np@Z7?{A7Ij(Y@/vK7NnW,u*oG*kK.nb2:N4bz,}v-,y>jq1]A>ms,b_@|K+H>+,+3{K4[<6{v0Fo77IAR>2:A1iA68/.vh/b@@Ad)8Z.~D2WZ=XVAxV+L=2_O0Ti*@D0Lg,F|8Mk+;j+;^*CE.j<)p8)(s)24B771w1-,i5X)(c><O}6]}3:n<I=(<m08/1lv3-@0sw51p2mT9Qq*[C+nnPVX,8A>pR4b--4L*EL+h;*7l5Qo5e?@)yd~E)_PX4V(:|<0POPpgg)+d/Zp_2B:4-+k73u|,IE{(+r^=g0+7<--(|pUhN*y(@zl8i~=qs2x>-;;-*q3Wa(a{62Z(@I2Og.{V8/Q60O,m^/FD(KE;V|.p{8~o9vX+bW2IeMp{:F8(800*60~,)vH2?|.IT+v6-]E-TL(t@4.s-FK;AbCi48-43pd+Gg(xf*<X+H9:rq+|W)=L-+k*Fs.lo(}K/(K)zo,mW.||+46*:*(;|0I40tz1[e0D[f}ne6^(T[dH2^{ZY/}M?m/_56>Q;g]-:kY{K(tp6Wv(ed~~~)H0.ADEYF4.f>C}*BW(-0+hD*3z(-R(8t)Pm)/V0-u+K.3}x(4-*Vu*4w*7+-1p+LK)@q.?a)V:)uJ*gl3F7;jK+<1*X@)~E+Ny2k<7rY3=E*3P2M+-Sa,cP*Ab0^Z.g_+Eu){:*HH(I^.Jk(pn*QS+qp,N}(?{(nk)GB*pS+A7(j>.Zf3m()J7(v9,G;.}l)1a-+-(XC1[/-WK1N29IC-|7*SU,8I)uS-*V*3+)JM+5?)e0*op1_{*c2(y~*l,0MU,Pm(K9+[D){L)0}+u[*}]-uI+i-0{l+hw.9H(<X;r0.Od)0o/G)+0D)aS8)Y+Wq)Gv.aA()).3O7pI/cV*^N)3E)+.)jk.CS-.F*@y0h@)Tq(sZ*e],df+u,1).0*y0mh(Qs,A,)3s',
};
