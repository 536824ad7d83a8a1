using EmbeddedOrchard.Shell.Assets;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace EmbeddedOrchard.Shell;

/// <summary>What answers requests until the next change of features: replaced as a whole.</summary>
internal sealed record RunningShell(ShellContext Context, EnabledFeatures Features, ModuleAssets Assets, RequestDelegate Pipeline);
