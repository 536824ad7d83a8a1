using EmbeddedOrchard.Shell;

namespace Microsoft.AspNetCore.Builder;

public static class ApplicationBuilderExtensions
{
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder> configure = null)
    {
        configure?.Invoke(app);
        return app.UseEmbeddedHost();
    }
}
