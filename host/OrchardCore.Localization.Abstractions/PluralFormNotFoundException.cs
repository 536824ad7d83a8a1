namespace OrchardCore.Localization;

public class PluralFormNotFoundException : Exception
{
    public PluralFormNotFoundException()
    {
    }
    public PluralFormNotFoundException(string message)
    {
    }
    public PluralFormNotFoundException(string message, PluralForm form)
    {
        Form = form;
    }
    public PluralFormNotFoundException(string message, Exception innerException)
    {
    }
    public PluralForm Form { get; }
}
