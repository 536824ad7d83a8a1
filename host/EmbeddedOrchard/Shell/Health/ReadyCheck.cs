namespace EmbeddedOrchard.Shell.Health;

/// <summary>One thing that must be so for the site to answer, and why it is not.</summary>
internal sealed record ReadyCheck(string Name, bool IsHealthy, string? Problem = null);
