namespace OrchardParticipation.Testing;

public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The application as the build left it, in the configuration of the running tests.</summary>
    public static string WebAssembly { get; } =
        Path.Combine(Root, "src", "Web", "bin", Configuration, "net10.0", "OrchardParticipation.Web.dll");

    /// <summary>What a test can put into the process of a site, to ask it from inside.</summary>
    public static string Probe { get; } = Path.Combine(Root, "tests", "SiteProbe", "bin", Configuration, "net10.0", "SiteProbe.dll");

    private static string Configuration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? "Release"
            : "Debug";

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "OrchardParticipation.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from inside the repository's build output.");
    }
}
