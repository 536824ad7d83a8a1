namespace OrchardCore.DisplayManagement.Theming;

public interface IThemeSelector
{
    Task<ThemeSelectorResult> GetThemeAsync();
}
