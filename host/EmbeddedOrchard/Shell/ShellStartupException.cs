namespace EmbeddedOrchard.Shell;

/// <summary>The site cannot start or be set up as it is configured; the message is one line for whoever operates it.</summary>
internal sealed class ShellStartupException(string message, Exception? inner = null) : IOException(message, inner);
