using System.Globalization;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization;

/// <summary>Which plural form a number takes, by the rules of Unicode CLDR for whole numbers, with the forms in gettext's order.</summary>
internal sealed class PluralRules : IPluralRuleProvider
{
    private static readonly PluralizationRuleDelegate OneForm = _ => 0;
    private static readonly PluralizationRuleDelegate OneIsSingular = n => n == 1 ? 0 : 1;
    private static readonly PluralizationRuleDelegate ZeroAndOneAreSingular = n => n is 0 or 1 ? 0 : 1;
    private static readonly PluralizationRuleDelegate EastSlavic = n =>
        n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14 ? 1 : 2;

    private static readonly Dictionary<string, PluralizationRuleDelegate> ByLanguage = Build();

    public int Order => 0;

    /// <summary>The rule of a culture; that of English when nothing is known about its language.</summary>
    public static PluralizationRuleDelegate Of(CultureInfo culture) => new PluralRules().TryGetRule(culture, out var rule) ? rule : OneIsSingular;

    public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule)
    {
        for (var current = culture; current.Name.Length > 0; current = current.Parent)
        {
            if (ByLanguage.TryGetValue(current.Name, out rule!))
            {
                return true;
            }
        }

        rule = OneIsSingular;
        return false;
    }

    private static Dictionary<string, PluralizationRuleDelegate> Build()
    {
        Dictionary<string, PluralizationRuleDelegate> rules = new(StringComparer.OrdinalIgnoreCase);
        Add(OneForm, "bm bo dz id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa root sah ses sg su th to tpi vi wo yo yue zh");
        Add(OneIsSingular, "af an asa ast az bal bem bez bg brx ca ce cgg chr ckb da de dv ee el en eo es et eu fi fo fur fy gl gsw ha haw hu ia it jgo jmc ka kaj kcg kk kkj kl ks ksb ku ky lb lg lij mas mgo ml mn mr nah nb nd ne nl nn nnh no nr ny nyn om or os pap ps pt rm rof rwk saq sc scn sd sdh seh sn so sq ss ssy st sv sw syr ta te teo tig tk tn tr ts ug ur uz ve vo vun wae xh xog yi");
        Add(ZeroAndOneAreSingular, "ak am as bho bn doi fa ff fr gu guw hi hy kab kn ln mg nso pa pcm pt-BR si ti wa zu fil tl");
        Add(EastSlavic, "be bs hr ru sh sr uk");
        Add(n => n == 1 ? 0 : n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14 ? 1 : 2, "pl");
        Add(n => n == 1 ? 0 : n is >= 2 and <= 4 ? 1 : 2, "cs sk");
        Add(n => n == 1 ? 0 : n == 0 || n % 100 is >= 1 and <= 19 ? 1 : 2, "ro mo");
        Add(n => n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 is >= 2 and <= 9 && n % 100 is < 11 or > 19 ? 1 : 2, "lt");
        Add(n => n % 10 == 1 && n % 100 != 11 ? 0 : n != 0 ? 1 : 2, "lv");
        Add(n => n % 100 == 1 ? 0 : n % 100 == 2 ? 1 : n % 100 is 3 or 4 ? 2 : 3, "sl");
        Add(n => n % 10 == 1 && n % 100 != 11 ? 0 : 1, "is mk");
        Add(n => n == 1 ? 0 : n == 2 ? 1 : 2, "he iw");
        Add(n => n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 is >= 3 and <= 10 ? 3 : n % 100 >= 11 ? 4 : 5, "ar");
        Add(n => n == 1 ? 0 : n == 2 ? 1 : n is >= 3 and <= 6 ? 2 : n is >= 7 and <= 10 ? 3 : 4, "ga");
        Add(n => n == 1 ? 0 : n == 2 ? 1 : n is 8 or 11 ? 3 : 2, "cy");
        Add(n => n == 1 ? 0 : n == 0 || n % 100 is >= 2 and <= 10 ? 1 : n % 100 is >= 11 and <= 19 ? 2 : 3, "mt");
        return rules;

        void Add(PluralizationRuleDelegate rule, string languages)
        {
            foreach (var language in languages.Split(' '))
            {
                rules.Add(language, rule);
            }
        }
    }
}
