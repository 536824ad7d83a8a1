try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
    builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");

    var app = builder.Build();
    app.UseOrchardCore();
    await app.RunAsync();
    return 0;
}
catch (Exception error) when (error is IOException or InvalidDataException)
{
    // Broken configuration, a port in use, data that cannot be read: for the operator one line says more than a stack trace.
    await Console.Error.WriteLineAsync($"The site cannot start. {error.Message}");
    return 1;
}
