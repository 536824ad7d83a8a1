namespace OrchardCore.Localization;

public static class LanguageDirection
{
    public const string LTR = "ltr";
    public const string RTL = "rtl";
}
