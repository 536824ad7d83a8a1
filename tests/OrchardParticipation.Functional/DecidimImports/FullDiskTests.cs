using System.Diagnostics;
using System.Globalization;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>An import onto a disk that has no room left in the middle of it.</summary>
public sealed class FullDiskTests : IAsyncDisposable
{
    private const long Room = 6 * 1024 * 1024;

    private readonly string _disk = Directory.CreateTempSubdirectory("orchard-participation-disk-").FullName;
    private bool _isMounted;

    public async ValueTask DisposeAsync()
    {
        if (_isMounted)
        {
            await RunAsync("umount", _disk);
        }

        Directory.Delete(_disk, recursive: true);
    }

    [Fact]
    public async Task An_import_that_fills_the_disk_says_so_and_ends_with_more_room_like_one_that_had_it()
    {
        var (whole, seed) = (await Site.SetUpAsync("BlankAward"), await Site.SetUpAsync("BlankAward"));
        var size = Directory.EnumerateFiles(seed, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length) + Room;
        _isMounted = await RunAsync("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={size}"), "tmpfs", _disk);
        Assert.SkipUnless(_isMounted, "A small disk can be made only by whoever may mount one: run the tests as root.");
        Copy(seed, _disk);
        string[] import = ["import", Path.Combine(seed, "process.json"), Path.Combine(seed, "proposals.json")];
        await File.WriteAllTextAsync(import[1], Answers.Process("award2023", 7));
        await File.WriteAllTextAsync(import[2], Answers.Many(7, 300));
        Assert.Equal(0, (await SiteProcess.RunAsync(whole, import)).ExitCode);

        var (code, output) = await SiteProcess.RunAsync(_disk, import);

        Assert.Equal(1, code);
        Assert.Contains("50 practices", output, StringComparison.Ordinal);
        Assert.Matches("\nStopped: .*full.* What is here stays; start again to go on.$", output);

        Assert.True(await RunAsync("mount", "-o", "remount,size=400m", _disk));
        (code, output) = await SiteProcess.RunAsync(_disk, import);

        Assert.Equal(0, code);
        Assert.Matches("Practices: [1-9][0-9]* new, 0 changed, [1-9][0-9]* left as they are", output);
        Assert.Equal(await ImportedContents.ReadAsync(whole), await ImportedContents.ReadAsync(_disk));
        Directory.Delete(whole, recursive: true);
        Directory.Delete(seed, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static async Task<bool> RunAsync(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such command here.
            return false;
        }
    }
}
