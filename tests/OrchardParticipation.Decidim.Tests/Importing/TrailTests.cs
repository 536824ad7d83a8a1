using EmbeddedOrchard.AuditTrail;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Settings;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Importing;
using OrchardParticipation.Decidim.Importing.Trail;
using YesSql;

namespace OrchardParticipation.Decidim.Tests.Importing;

/// <summary>What the audit trail tells of imports. Without it they run, too: the other tests have none.</summary>
public sealed class TrailTests
{
    [Fact]
    public async Task An_import_has_a_beginning_and_an_end_and_no_event_for_each_thing_that_it_brings()
    {
        await using var host = await StartAsync();

        await host.ImportAsync([Process(), Proposal(1), Proposal(2)]);
        await host.ImportAsync([Process(), Proposal(1), Proposal(2), Proposal(3)]);

        var events = await EventsAsync(host);
        Assert.Equal(["Started", "Imported", "Started", "Imported"], events.Select(trailed => trailed.Name));
        Assert.All(events, trailed => Assert.Equal(("Decidim", ImportHost.Deed.Id, "1", "ana"), (trailed.Category, trailed.CorrelationId, trailed.UserId, trailed.UserName)));
        var (started, first, second) = (Told(events[0]), Told(events[1]), Told(events[3]));
        Assert.Equal(("test", null, null), (started.Source, started.Created, started.Problems));
        Assert.Equal((3, 0, 0, 0), (first.Created, first.Changed, first.Unchanged, first.Problems));
        Assert.Equal((1, 3), (second.Created, second.Unchanged));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_what_breaks_off_says_how_far_it_was()
    {
        await using var host = await StartAsync();

        await host.ImportAsync([Process()], new ImportOptions { Award = "worst-practice" });
        var readings = 0;
        await Assert.ThrowsAsync<IOException>(() => host.ImportAsync(Breaking()));

        var events = await EventsAsync(host);
        Assert.Equal(["Started", "Refused", "Started", "Stopped"], events.Select(trailed => trailed.Name));
        Assert.Equal((0, 1), (Told(events[1]).Created, Told(events[1]).Problems));
        Assert.Equal((1, "The cable is out."), (Told(events[3]).Created, Told(events[3]).Error));

        IEnumerable<SourceEntry> Breaking()
        {
            yield return Process();
            yield return Proposal(1);
            if (++readings > 1)
            {
                throw new IOException("The cable is out.");
            }
        }
    }

    private static DecidimImportEvent Told(AuditTrailEvent trailed) => trailed.As<DecidimImportEvent>();

    private static SourceEntry Process() => ImportHost.Of(new ProcessRecord { Id = "17", Slug = "award2023", Title = ImportHost.Field(("en", "Award")) });

    private static ProposalEntry Proposal(int number) => new ProposalEntry(new SourcePlace("test", null, number), new ProposalRecord
    {
        Id = $"{number}",
        ComponentId = "1",
        ProcessSlug = "award2023",
        Title = ImportHost.Field(("en", $"Budget {number}")),
        Body = ImportHost.Field(("en", "<p>A text.</p>")),
    });

    private static async Task<ImportHost> StartAsync()
    {
        var host = await ImportHost.StartAsync(more: services =>
        {
            services.AddSingleton(new ShellSettings { Name = "Default", State = TenantState.Running });
            services.AddAuditTrail();
            new TrailStartup().ConfigureServices(services);
        });
        await host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.Properties["ContentAuditTrailSettings"] = System.Text.Json.Nodes.JsonNode.Parse(
                $$"""{ "AllowedContentTypes": ["{{ContentTypes.Edition}}", "{{ContentTypes.Practice}}"] }""");
            await sites.UpdateSiteSettingsAsync(site);
        });
        return host;
    }

    private static Task<List<AuditTrailEvent>> EventsAsync(ImportHost host) => host.InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().Query<AuditTrailEvent, AuditTrailEventIndex>(collection: AuditTrailEvent.Collection).ListAsync())
        .Where(trailed => trailed.Category is "Decidim" or "Content").OrderBy(trailed => trailed.CreatedUtc).ToList());
}
