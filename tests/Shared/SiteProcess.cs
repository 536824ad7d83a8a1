using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OrchardParticipation.Testing;

/// <summary>The application as its own process on a loopback port, so that a test can also kill it.</summary>
public sealed partial class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _disposed;

    private SiteProcess(Process process) => _process = process;

    public Uri Address => _listening.Task.IsCompletedSuccessfully
        ? _listening.Task.GetAwaiter().GetResult()
        : throw new InvalidOperationException("The site does not listen yet.");

    public int Id => _process.Id;

    public string Output => string.Join('\n', _output);

    /// <summary>What the log calls an error or worse.</summary>
    public IReadOnlyList<string> Errors => [.. _output.Where(line => ErrorLine().IsMatch(line))];

    /// <summary>Starts without waiting until the site listens.</summary>
    public static SiteProcess Launch(string appData, IReadOnlyDictionary<string, string> settings) => Launch(appData, settings, "--urls", "http://127.0.0.1:0");

    /// <summary>Runs a command of the application to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string appData, params string[] command)
    {
        await using var process = Launch(appData, new Dictionary<string, string>(), command);
        return (await process.ExitedAsync(), process.Output);
    }

    public static SiteProcess Launch(string appData, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Repository.Root, "src", "Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Repository.WebAssembly },
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["ORCHARD_APP_DATA"] = appData,
                ["DOTNET_gcServer"] = "0",
            },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var site = new SiteProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        site._process.OutputDataReceived += (_, line) => site.Read(line.Data);
        site._process.ErrorDataReceived += (_, line) => site.Read(line.Data);
        site._process.Exited += (_, _) => site._listening.TrySetException(new InvalidOperationException($"The site ended before it listened:\n{site.Output}"));
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        return site;
    }

    public static async Task<SiteProcess> StartAsync(string appData, IReadOnlyDictionary<string, string> settings)
    {
        var site = Launch(appData, settings);
        await site.ListeningAsync();
        return site;
    }

    public Task ListeningAsync() => _listening.Task.WaitAsync(TimeSpan.FromSeconds(120));

    /// <summary>Waits until a line of the output says something; an exit without it is an error.</summary>
    public async Task SaysAsync(string text)
    {
        for (var waited = 0; !Output.Contains(text, StringComparison.Ordinal); waited++)
        {
            if (_process.HasExited || waited > 12_000)
            {
                throw new InvalidOperationException($"The process never said “{text}”:\n{Output}");
            }

            await Task.Delay(10);
        }
    }

    public async Task<int> ExitedAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));
        return _process.ExitCode;
    }

    /// <summary>SIGKILL: no clean-up of any kind.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (ListeningLine().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"listening on:?\s+(http://127\.0\.0\.1:\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex ListeningLine();

    [GeneratedRegex(@"^(\S+ )?(fail|crit|error|critical)\b:?", RegexOptions.IgnoreCase)]
    private static partial Regex ErrorLine();
}
