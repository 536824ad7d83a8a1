using EmbeddedOrchard.Admin.AuditTrail.Listing;
using EmbeddedOrchard.Shell.Services;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using YesSql;

namespace EmbeddedOrchard.Tests.AuditTrail;

public sealed class TrailListTests
{
    [Fact]
    public async Task A_text_is_found_whether_few_events_have_it_or_many()
    {
        await using var host = await Trail.StartAsync();
        await host.InScopeAsync(async services =>
        {
            for (var number = 0; number < 1_100; number++)
            {
                host.Clock.UtcNow = host.Clock.UtcNow.AddSeconds(1);
                await RecordAsync(services, number % 500 == 7 ? $"water {number}" : $"bread {number}");
            }
        });

        await host.InScopeAsync(async services =>
        {
            var list = new TrailList(services.GetRequiredService<ISession>(), services.GetRequiredService<ILookupNormalizer>(), new LocalClock(host.Clock));
            var (many, few, none) = (await FindAsync(list, "BREAD"), await FindAsync(list, "water"), await FindAsync(list, "wine"));
            Assert.Equal(["bread 1099", "bread 1098"], many.Events.Select(trailed => trailed.UserName));
            Assert.True(many.HasNext && many.Total > TrailList.Counted);
            Assert.Equal(["water 1007", "water 507"], few.Events.Select(trailed => trailed.UserName));
            Assert.Equal((3, true), (few.Total, few.HasNext));
            Assert.Empty(none.Events);
            Assert.Empty((await list.FindAsync(TrailFilter.Read(new TrailQuery { Search = "water", User = "bread 3" }), 2)).Events);
        });
    }

    private static Task<FoundEvents> FindAsync(TrailList list, string text) => list.FindAsync(TrailFilter.Read(new TrailQuery { Search = text }), 2);

    private static Task RecordAsync(IServiceProvider services, string name) => services.GetRequiredService<IAuditTrailManager>().RecordEventAsync(
        new AuditTrailContext<Nothing>("LoggedIn", "User", string.Empty, name, name, new Nothing()));

    private sealed class Nothing
    {
        public string? Said { get; set; }
    }
}
