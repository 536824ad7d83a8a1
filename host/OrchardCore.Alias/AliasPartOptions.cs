namespace OrchardCore.Alias.Settings;

public enum AliasPartOptions
{
    Editable = 0,
    GeneratedDisabled = 1,
}
