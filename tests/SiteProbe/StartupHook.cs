using System.Diagnostics.CodeAnalysis;

/// <summary>.NET runs this before the application: from here on the probe can be found by its name, although the application does not know it.</summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = ".NET asks for this very name.")]
internal static class StartupHook
{
    public static void Initialize() => AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
        wanted.Name.StartsWith("SiteProbe,", StringComparison.Ordinal) || wanted.Name == "SiteProbe" ? typeof(StartupHook).Assembly : null;
}
