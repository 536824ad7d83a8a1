using System.Globalization;

namespace OrchardCore.Localization;

public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _originalCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _originalUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        (Culture, UICulture) = (culture, uiCulture);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }

    public CultureInfo Culture { get; }
    public CultureInfo UICulture { get; }

    public static CultureScope Create(string culture, bool ignoreSystemSettings = false) => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false) =>
        new(new CultureInfo(culture, !ignoreSystemSettings), new CultureInfo(uiCulture, !ignoreSystemSettings));

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false) =>
        Create(culture.Name, uiCulture.Name, ignoreSystemSettings);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _originalCulture;
        CultureInfo.CurrentUICulture = _originalUICulture;
    }
}
