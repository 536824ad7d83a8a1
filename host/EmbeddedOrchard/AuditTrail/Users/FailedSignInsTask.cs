using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace EmbeddedOrchard.AuditTrail.Users;

/// <summary>Writes the count of failed sign-ins when nobody fails any more.</summary>
[BackgroundTask(Title = "Failed sign-ins", Schedule = "*/10 * * * *", Description = "Writes how many failed sign-ins have no event of their own.")]
internal sealed class FailedSignInsTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        if (serviceProvider.GetRequiredService<FailedSignIns>().TakeOmitted() is { } omitted)
        {
            await serviceProvider.GetRequiredService<UserTrail>().CountedAsync(omitted);
        }
    }
}
