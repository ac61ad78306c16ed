// Partner Center: hosts; nothing runs there yet.

export const tops = ['partner.microsoft.com'] as const;

/** The same in China, and behind the Microsoft Defender proxy. */
export const optional = ['portal.partner.microsoftonline.cn', 'partner.microsoft.com.mcas.ms'] as const;
