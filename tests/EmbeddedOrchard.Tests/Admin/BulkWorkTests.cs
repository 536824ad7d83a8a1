using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Bulk;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Listing;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Security.Permissions;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Tests.Admin;

public sealed class BulkWorkTests : IAsyncLifetime
{
    private static readonly ClaimsPrincipal Editor = User("editor", "ListContent", "PublishContent", "DeleteContent");

    private ContentHost _host = null!;
    private ISession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await Items.StartAsync(services => services
            .AddIndexProvider<ContentListIndexProvider>()
            .AddDataMigration<ContentListMigrations>()
            .AddScoped<ListableTypes>().AddScoped<LineReading>().AddScoped<BulkSubjects>().AddScoped<ContentCommit>().AddScoped<BulkWork>());
        await _host.InScopeAsync(services =>
            services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(Items.Versioned, type => type.Listable()));
        _host.Http.As("editor", "Editor");
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task What_was_agreed_to_is_done_and_the_other_languages_stay()
    {
        var english = await _host.CreateAsync(VersionOptions.Draft, title: "One");
        var french = await LocalizeAsync(english);
        var other = await _host.CreateAsync(VersionOptions.Published, title: "Two");

        var result = await RunAsync(BulkAction.PublishNow, Editor, await SeenAsync(english, french, other), english, other);

        Assert.Equal(CommitOutcome.Committed, result.Outcome);
        Assert.Equal([new("One", BulkEffect.BecomesPublic), new("Two", BulkEffect.None)], result.Facts);
        Assert.Equal(["LP", "L", "LP"], await FlagsAsync(english, french, other));
    }

    [Fact]
    public async Task The_confirmation_lists_every_language_of_a_line_once_whichever_of_them_is_named()
    {
        var english = await _host.CreateAsync(VersionOptions.Published, title: "One");
        var french = await LocalizeAsync(english);

        var lines = await _host.InScopeAsync(services => services.GetRequiredService<BulkSubjects>().LinesOfAsync([french, english, "nothing"], BulkAction.Remove, Editor));

        Assert.Equal([english, french], Assert.Single(lines).Select(subject => subject.ContentItemId));
    }

    [Fact]
    public async Task Nothing_is_done_to_what_was_changed_or_deleted_after_the_confirmation_was_shown()
    {
        var (changed, deleted, hidden, same) = (await AddAsync("Changed"), await AddAsync("Deleted"), await AddAsync("Hidden"), await AddAsync("Same"));
        var seen = await SeenAsync(changed, deleted, hidden, same);
        await _host.InScopeAsync(async services =>
        {
            await services.Contents().SaveDraftAsync(await services.Contents().GetAsync(changed, VersionOptions.DraftRequired));
            await services.Contents().RemoveAsync(await services.Contents().GetAsync(deleted, VersionOptions.Latest));
            await services.Contents().UnpublishAsync(await services.Contents().GetAsync(hidden, VersionOptions.Latest));
        });

        var result = await RunAsync(BulkAction.Remove, Editor, seen, changed, deleted, hidden, same);

        Assert.Equal([BulkEffect.Changed, BulkEffect.Gone, BulkEffect.Changed, BulkEffect.IsDeletedFromSite], result.Facts.Select(fact => fact.Effect));
        Assert.Equal(["P L", "-", "L", "-"], await FlagsAsync(changed, deleted, hidden, same));
    }

    [Fact]
    public async Task What_was_never_shown_is_not_done()
    {
        var item = await AddAsync("One");

        var result = await RunAsync(BulkAction.Remove, Editor, new Dictionary<string, string>(), item);

        Assert.Equal([new("One", BulkEffect.Changed)], result.Facts);
        Assert.Equal(["LP"], await FlagsAsync(item));
    }

    [Fact]
    public async Task What_belongs_to_others_is_not_there_for_who_may_edit_only_their_own()
    {
        var (own, theirs) = (await AddAsync("Own", owner: "author"), await AddAsync("Theirs", owner: "somebody"));
        var author = User("author", "EditOwnContent", "DeleteOwnContent");
        var seen = await SeenAsync(own, theirs);

        var deleted = await RunAsync(BulkAction.Remove, author, seen, own, theirs);
        var hidden = await RunAsync(BulkAction.Unpublish, User("somebody", "EditOwnContent"), seen, theirs);

        Assert.Equal([new("Own", BulkEffect.IsDeletedFromSite), new("", BulkEffect.Gone)], deleted.Facts);
        Assert.Equal([new("Theirs", BulkEffect.NotPermitted)], hidden.Facts);
        Assert.Equal(["-", "LP"], await FlagsAsync(own, theirs));
    }

    [Fact]
    public async Task Types_that_are_not_listed_cannot_be_reached()
    {
        var item = await _host.CreateAsync(VersionOptions.Published, Items.Single, "Note");

        var result = await RunAsync(BulkAction.Remove, Editor, await SeenAsync(item), item);

        Assert.Equal([new("", BulkEffect.Gone)], result.Facts);
        Assert.Equal(["LP"], await FlagsAsync(item));
    }

    [Fact]
    public async Task When_one_of_them_fails_nothing_is_done_at_all()
    {
        var (first, second) = (await _host.CreateAsync(VersionOptions.Draft, title: "First"), await _host.CreateAsync(VersionOptions.Draft, title: "Second"));
        var seen = await SeenAsync(first, second);
        // What a module does that cannot finish its part of a publication.
        _host.Events.Interfere = (name, context) => name == "Published" && context.ContentItem.ContentItemId == second ? _session.CancelAsync() : Task.CompletedTask;

        var result = await RunAsync(BulkAction.PublishNow, Editor, seen, first, second);

        Assert.Equal(CommitOutcome.Discarded, result.Outcome);
        Assert.Equal(["L", "L"], await FlagsAsync(first, second));
    }

    [Fact]
    public async Task What_a_rule_of_a_module_keeps_from_being_published_is_told()
    {
        var (first, second) = (await _host.CreateAsync(VersionOptions.Draft, title: "First"), await _host.CreateAsync(VersionOptions.Draft, title: "Second"));
        var seen = await SeenAsync(first, second);
        _host.Events.Interfere = (_, context) =>
        {
            if (context is PublishContentContext publishing && context.ContentItem.ContentItemId == first)
            {
                publishing.Cancel = true;
            }

            return Task.CompletedTask;
        };

        var result = await RunAsync(BulkAction.PublishNow, Editor, seen, first, second);

        Assert.Equal([new("First", BulkEffect.Refused), new("Second", BulkEffect.BecomesPublic)], result.Facts);
        Assert.Equal(["L", "LP"], await FlagsAsync(first, second));
    }

    private Task<BulkResult> RunAsync(BulkAction action, ClaimsPrincipal user, IReadOnlyDictionary<string, string> seen, params string[] ids) =>
        _host.InScopeAsync(services =>
        {
            _session = services.GetRequiredService<ISession>();
            return services.GetRequiredService<BulkWork>().RunAsync(action, ids, seen, user);
        });

    // What the confirmation shows to somebody who may see everything.
    private Task<Dictionary<string, string>> SeenAsync(params string[] ids) => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<BulkSubjects>().OfAsync(ids, BulkAction.Remove, Editor)).ToDictionary(found => found.Item.ContentItemId, found => found.Subject.State));

    private async Task<string[]> FlagsAsync(params string[] ids)
    {
        var flags = new List<string>();
        foreach (var id in ids)
        {
            flags.Add(await _host.FlagsAsync(id));
        }

        return [.. flags];
    }

    private async Task<string> AddAsync(string title, string owner = "editor")
    {
        _host.Http.As(owner, owner);
        var id = await _host.CreateAsync(VersionOptions.Published, title: title);
        _host.Http.As("editor", "Editor");
        return id;
    }

    private Task<string> LocalizeAsync(string id) => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<IContentLocalizationManager>().LocalizeAsync(await services.Contents().GetAsync(id, VersionOptions.Latest), "fr")).ContentItemId);

    private static ClaimsPrincipal User(string id, params string[] permissions) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id), .. permissions.Select(permission => new Claim(Permission.ClaimType, permission))], "test"));
}
