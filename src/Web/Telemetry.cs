using System.Runtime.CompilerServices;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OrchardParticipation.Web;

/// <summary>
/// Traces of requests and metrics of the server and the runtime, sent where OpenTelemetry's own settings say. Without an
/// address nothing of it is loaded.
/// </summary>
internal static class Telemetry
{
    /// <summary>OpenTelemetry's name, as an environment variable or a setting.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetryWhereConfigured(this WebApplicationBuilder builder)
    {
        if (!string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
        {
            Add(builder);
        }
    }

    // On its own, so that the packages are not even looked for when it is not called.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(WebApplicationBuilder builder) =>
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Environment.ApplicationName))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation(options => options.Filter = http => !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("System.Runtime"))
            .UseOtlpExporter();
}
