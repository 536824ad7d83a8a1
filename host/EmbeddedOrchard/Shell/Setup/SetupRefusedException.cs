namespace EmbeddedOrchard.Shell.Setup;

/// <summary>A module refused what was entered, and said so in the context's errors.</summary>
internal sealed class SetupRefusedException : Exception;
