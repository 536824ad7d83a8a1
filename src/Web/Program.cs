using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using OrchardParticipation.Decidim.Contracts;
using OrchardParticipation.Web;

try
{
    var isCommand = DecidimCommands.Knows(args);
    var builder = WebApplication.CreateBuilder(isCommand ? [] : args);
    builder.WebHost.ConfigureKestrel((context, options) =>
    {
        options.AddServerHeader = false;
        context.Configuration.GetSection("Kestrel:Limits").Bind(options.Limits);
    });

    // What a client may send before anybody reads it, in bytes. A megabyte, as the server has it, is 200 MB for 200 people who upload.
    builder.Services.Configure<SocketTransportOptions>(options => options.MaxReadBufferSize = 64 * 1024);
    builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
    builder.Logging.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
    if (isCommand)
    {
        // What a person asked for goes to the terminal, not among a log.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter(level => level >= LogLevel.Warning);
    }
    else
    {
        builder.AddTelemetryWhereConfigured();
    }

    var app = builder.Build();
    app.UseOrchardCore();
    if (isCommand)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return await DecidimCommands.RunAsync(app.Services, args, Console.Out, Console.Error, stop.Token);
    }

    await app.RunAsync();
    return 0;
}
catch (Exception error) when (error is IOException or InvalidDataException)
{
    // Broken configuration, a port in use, data that cannot be read: for the operator one line says more than a stack trace.
    await Console.Error.WriteLineAsync($"The site cannot start. {error.Message}");
    return 1;
}
