namespace OrchardParticipation.Translations.Contracts;

/// <summary>A machine has not translated. The message is for editors: what the service itself said, if it said something.</summary>
public sealed class MachineTranslationException : Exception
{
    public MachineTranslationException(string message)
        : base(message)
    {
    }

    public MachineTranslationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public MachineTranslationException()
    {
    }
}
