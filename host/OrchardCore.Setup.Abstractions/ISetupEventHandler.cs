using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

public interface ISetupEventHandler
{
    Task FailedAsync(SetupContext context) => Task.CompletedTask;
    Task SetupAsync(SetupContext context) => Task.CompletedTask;
    Task SucceededAsync() => Task.CompletedTask;
}
