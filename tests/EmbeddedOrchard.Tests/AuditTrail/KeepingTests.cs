using System.Text.Json.Nodes;
using EmbeddedOrchard.AuditTrail.Documents;
using EmbeddedOrchard.AuditTrail.Keeping;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Tests.AuditTrail;

public sealed class KeepingTests
{
    [Fact]
    public async Task Events_go_by_their_age_alone_and_an_event_tells_of_it()
    {
        await using var host = await Trail.StartAsync();
        await host.CreateAsync(VersionOptions.Draft);
        host.Clock.UtcNow = host.Clock.UtcNow.AddDays(9);
        await host.CreateAsync(VersionOptions.Draft);
        await TrimAsync(host);
        Assert.Equal("Created Created", await host.NamesAsync("Content"));
        Assert.Empty(await host.EventsAsync("AuditTrail"));

        host.Clock.UtcNow = host.Clock.UtcNow.AddDays(2);
        await TrimAsync(host);

        Assert.Equal("Created", await host.NamesAsync("Content"));
        var told = Assert.Single(await host.EventsAsync("AuditTrail"));
        Assert.Equal(2, told.As<AuditTrailTrimEvent>().Count);
        Assert.Equal("", told.UserName);
    }

    [Fact]
    public async Task Nothing_is_trimmed_while_it_is_switched_off_nor_today_whatever_the_setting_says()
    {
        await using var host = await Trail.StartAsync();
        await host.CreateAsync(VersionOptions.Draft);
        await SetAsync(host, "AuditTrailTrimmingSettings", """{ "RetentionDays": -5 }""");
        await TrimAsync(host);
        Assert.Equal("Created", await host.NamesAsync("Content"));

        await SetAsync(host, "AuditTrailTrimmingSettings", """{ "RetentionDays": 1, "Disabled": true }""");
        host.Clock.UtcNow = host.Clock.UtcNow.AddDays(100);
        await TrimAsync(host);
        Assert.Equal("Created", await host.NamesAsync("Content"));
    }

    [Fact]
    public async Task The_event_of_trimming_cannot_be_switched_off_and_others_can()
    {
        await using var host = await Trail.StartAsync();
        await host.CreateAsync(VersionOptions.Draft);
        await SetAsync(host, "AuditTrailSettings", """
            { "Categories": [
                { "Name": "AuditTrail", "Events": [{ "Name": "Trimmed", "Category": "AuditTrail", "IsEnabled": false }] },
                { "Name": "Content", "Events": [{ "Name": "Created", "Category": "Content", "IsEnabled": false }] } ] }
            """);
        await host.CreateAsync(VersionOptions.Draft);
        Assert.Equal("Created", await host.NamesAsync("Content"));

        host.Clock.UtcNow = host.Clock.UtcNow.AddDays(100);
        await TrimAsync(host);

        Assert.Equal("Trimmed", await host.NamesAsync("AuditTrail"));
    }

    [Fact]
    public async Task A_changed_setting_is_recorded_before_and_after_and_a_secret_only_by_its_name()
    {
        await using var host = await Trail.StartAsync();
        await SetAsync(host, "SmtpSettings", """{ "Host": "mail.example.org", "Password": "hidden one" }""");
        await SetAsync(host, "SmtpSettings", """{ "Host": "post.example.org", "Password": "hidden two" }""");

        var last = (await host.EventsAsync("Settings"))[^1].As<AuditTrailDocumentEvent>();

        Assert.Equal(
            [("SmtpSettings.Host", "mail.example.org", "post.example.org"), ("SmtpSettings.Password", DocumentChanges.Hidden, DocumentChanges.Hidden)],
            last.Changes.Select(change => (change.Path, change.Before!, change.After!)));
        Assert.DoesNotContain("hidden", string.Concat((await host.EventsAsync("Settings")).Select(trailed => trailed.Properties.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_saved_as_they_were_make_no_event()
    {
        await using var host = await Trail.StartAsync();
        await SetAsync(host, "Some", """{ "Value": 1 }""");
        var before = (await host.EventsAsync("Settings")).Count;

        await SetAsync(host, "Some", """{ "Value": 1 }""");

        Assert.Equal(before, (await host.EventsAsync("Settings")).Count);
    }

    private static Task TrimAsync(ContentHost host) => host.InScopeAsync(services => new TrimmingTask().DoWorkAsync(services, CancellationToken.None));

    private static async Task SetAsync(ContentHost host, string name, string json)
    {
        host.Clock.UtcNow = host.Clock.UtcNow.AddMinutes(1);
        await host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.Properties[name] = JsonNode.Parse(json);
            await sites.UpdateSiteSettingsAsync(site);
        });
    }
}
