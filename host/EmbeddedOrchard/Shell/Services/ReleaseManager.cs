using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace EmbeddedOrchard.Shell.Services;

/// <summary>A release asked for in a scope happens after its commit, once, unless suspended.</summary>
internal sealed class ReleaseManager(IShellHost host, ShellSettings settings) : IShellReleaseManager
{
    public void RequestRelease()
    {
        var request = ShellScope.GetOrCreateFeature<Request>();
        request.Wanted = true;
        if (!request.Registered && ShellScope.Current is { } scope)
        {
            request.Registered = true;
            scope.AfterCommit(() => request.Wanted ? host.ReleaseShellContextAsync(settings) : Task.CompletedTask);
        }
    }

    public void SuspendReleaseRequest()
    {
        if (ShellScope.GetFeature<Request>() is { } request)
        {
            request.Wanted = false;
        }
    }

    private sealed class Request
    {
        public bool Wanted { get; set; }
        public bool Registered { get; set; }
    }
}
