using System.Diagnostics;
using System.Text.Json;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Architecture;

/// <summary>Scripts made from other people's packages are built, never kept.</summary>
public sealed class AssetTests
{
    private const string Assets = "host/EmbeddedOrchard.Admin/Assets";

    [Fact]
    public void No_built_file_and_no_package_is_in_the_repository()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();

        Assert.Equal(0, git.ExitCode);
        Assert.Contains($"{Assets}/package-lock.json", files);
        Assert.Empty(files.Where(file => file.Contains("/built/", StringComparison.Ordinal) || file.Contains("node_modules/", StringComparison.Ordinal) || file.EndsWith(".min.js", StringComparison.Ordinal)));
    }

    [Fact]
    public void Packages_are_locked_to_their_content_and_to_no_registry()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, Assets, "package-lock.json")));
        var packages = locked.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.Empty(packages.Where(package => package.Value.TryGetProperty("resolved", out _) || !package.Value.TryGetProperty("integrity", out _)).Select(package => package.Name));
    }

    [Fact]
    public void Packages_are_asked_for_in_one_version_and_have_free_licences()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, Assets, "package.json")));
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, Assets, "package-lock.json")));
        var wanted = ((string[])["dependencies", "devDependencies"]).SelectMany(kind => manifest.RootElement.GetProperty(kind).EnumerateObject());
        var licences = locked.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).Select(package => package.Value.GetProperty("license").GetString());

        Assert.Empty(wanted.Where(package => !Version.TryParse(package.Value.GetString(), out _)).Select(package => package.Name));
        Assert.Equal(["MIT"], licences.Distinct());
    }
}
