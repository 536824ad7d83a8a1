using System.Security.Claims;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Shell.Services;
using EmbeddedOrchard.Tests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Title.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Archiving;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Importing;
using OrchardParticipation.Decidim.Importing.Sourcing;
using OrchardParticipation.Decidim.Importing.Trail;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Revisions.Contracts;
using YesSql;
using ArchivingStartup = OrchardParticipation.Decidim.Archiving.Startup;
using AwardIndexes = OrchardParticipation.Awards.Indexing.Startup;
using AwardReading = OrchardParticipation.Awards.Reading.Startup;
using AwardSharing = OrchardParticipation.Awards.Sharing.Startup;
using FactsOfRevisions = OrchardParticipation.Revisions.Histories.Startup;
using Freshness = OrchardParticipation.Translations.Freshness.Startup;
using ImportingStartup = OrchardParticipation.Decidim.Importing.Startup;
using KeepingStartup = OrchardParticipation.Decidim.Keeping.Startup;
using PublishingStartup = OrchardParticipation.Decidim.Publishing.Startup;
using Recording = OrchardParticipation.Revisions.Recording.Startup;
using Sharing = OrchardParticipation.Translations.Sharing.Startup;
using TrailingStartup = OrchardParticipation.Decidim.Importing.Trail.Startup;

namespace OrchardParticipation.Decidim.Tests;

/// <summary>The modules on content services of their own: awards in English, French and Spanish.</summary>
internal sealed class ImportHost : IAsyncDisposable
{
    private readonly ContentHost _host;

    public static ImportDeed Deed { get; } = new("4hgxg6cz91k6zyyvkfnxwj5rd8", "test", "1", "ana");

    private ImportHost(ContentHost host) => _host = host;

    public ErrorLog Log => _host.Log;

    public static async Task<ImportHost> StartAsync(bool withAward = true, Action<IServiceCollection>? more = null)
    {
        var host = new ImportHost(await ContentHost.StartAsync(services =>
        {
            var localLock = new LocalLock();
            services.AddSingleton<IDistributedLock>(localLock).AddSingleton<ILocalLock>(localLock);
            new AwardIndexes().ConfigureServices(services);
            new AwardReading().ConfigureServices(services);
            new AwardSharing().ConfigureServices(services);
            new Sharing().ConfigureServices(services);
            new Freshness().ConfigureServices(services);
            new Recording().ConfigureServices(services);
            new FactsOfRevisions().ConfigureServices(services);
            new KeepingStartup().ConfigureServices(services);
            new PublishingStartup().ConfigureServices(services);
            new ImportingStartup().ConfigureServices(services);
            new TrailingStartup().ConfigureServices(services);
            new ArchivingStartup().ConfigureServices(services);
            services.AddScoped<IPublicPage, EnglishPage>();
            services.AddLocalization();
            services.AddSingleton<IAuthorizationService, EverybodyMay>();
            more?.Invoke(services);
        }));
        if (withAward)
        {
            await host.AddAwardAsync("best-practice");
        }

        return host;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    public Task InScopeAsync(Func<IServiceProvider, Task> run) => _host.InScopeAsync(run);

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> run) => _host.InScopeAsync(run);

    public Task<ImportReport> ImportAsync(IEnumerable<SourceEntry> entries, ImportOptions? options = null) =>
        new DecidimImport(_host.InScopeAsync).RunAsync(new Entries(entries), options ?? new ImportOptions(), Deed, progress: null, CancellationToken.None);

    public Task<ImportReport> ImportAsync(params ProposalRecord[] proposals) => ImportAsync(Of(proposals));

    public async Task<byte[]> ArchiveAsync()
    {
        using var file = new MemoryStream();
        await new ArchiveWriting(_host.InScopeAsync).WriteAsync(file, CancellationToken.None);
        return file.ToArray();
    }

    /// <summary>Imports a file as an administrator would.</summary>
    public async Task<ImportReport> ImportFileAsync(byte[] content, string name = "file")
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, content);
            return await new DecidimImport(_host.InScopeAsync).RunAsync(FileSource.Open([(path, name)]), new ImportOptions(), Deed with { Source = name }, progress: null, CancellationToken.None);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public Task<ImportReport> RehearseAsync(IEnumerable<SourceEntry> entries, ImportOptions? options = null) =>
        new DecidimImport(_host.InScopeAsync).RehearseAsync(new Entries(entries), options ?? new ImportOptions(), CancellationToken.None);

    public static IEnumerable<SourceEntry> Of(params ProposalRecord[] proposals) =>
        proposals.Select((proposal, i) => new ProposalEntry(new SourcePlace("test", null, i + 1), proposal));

    public static SourceEntry Of(ProcessRecord process) => new ProcessEntry(new SourcePlace("test", null, 0), process);

    public static TranslatedField Field(params (string Locale, string Text)[] texts) =>
        TranslatedField.Of(new JsonObject(texts.Select(text => KeyValuePair.Create<string, JsonNode?>(text.Locale, text.Text))));

    public Task AddAwardAsync(string slug) => InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var award = await contents.NewAsync(ContentTypes.Award);
        award.DisplayText = slug;
        award.Alter<TitlePart>(part => part.Title = slug);
        award.Alter<LocalizationPart>(part => part.Culture = "en");
        award.Alter<AwardPart>(part => part.Slug = slug);
        await contents.CreateAsync(award, VersionOptions.Published);
    });

    /// <summary>The published languages of the practice with a number, by culture.</summary>
    public Task<Dictionary<string, ContentItem>> PracticeAsync(int number) => RowsAsync(ContentTypes.Practice, row => row.As<PracticePart>().Addresses.Any(address => address.Number == number));

    public Task<Dictionary<string, ContentItem>> EditionAsync(string slug) => RowsAsync(ContentTypes.Edition, row => row.As<EditionPart>().Slug == slug);

    /// <summary>Gives a language another title and publishes it, as an editor would.</summary>
    public Task EditAsync(int number, string culture, string title) => ChangeAsync(number, culture, title, (contents, draft) => contents.PublishAsync(draft));

    /// <summary>Gives a language another title in a draft.</summary>
    public Task DraftAsync(int number, string culture, string title) => ChangeAsync(number, culture, title, (contents, draft) => contents.SaveDraftAsync(draft));

    private async Task ChangeAsync(int number, string culture, string title, Func<IContentManager, ContentItem, Task> save)
    {
        var row = (await PracticeAsync(number))[culture];
        await InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = await contents.GetAsync(row.ContentItemId, VersionOptions.DraftRequired);
            draft.DisplayText = title;
            draft.Alter<TitlePart>(part => part.Title = title);
            await save(contents, draft);
        });
    }

    /// <summary>What is kept of the ids of a proposal's versions.</summary>
    public Task<string?> VersionIdsAsync(int number) => InScopeAsync(async services =>
        (await services.GetRequiredService<DecidimRecords>().FindAsync(DecidimKeys.OfProposal("award2023", $"{number}")))?.Fields["versions"]?.ToJsonString());

    public Task<IReadOnlyList<Revision>> RevisionsAsync(ContentItem row) =>
        InScopeAsync(services => services.GetRequiredService<IRevisions>().OfSetAsync(row.As<LocalizationPart>().LocalizationSet));

    /// <summary>All rows of practices and editions with everything in them but the numbers of documents, and all revisions: what makes two sites the same.</summary>
    public Task<string> ContentsAsync() => InScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var rows = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == ContentTypes.Practice || index.ContentType == ContentTypes.Edition).ListAsync();
        var lines = rows.Select(row =>
        {
            row.Id = 0;
            return Sorted(row);
        });
        var revisions = await session.Query<Revision>().ListAsync();
        return string.Join('\n', lines.Concat(revisions.Select(Sorted)).Order(StringComparer.Ordinal));
    });

    private static string Sorted<T>(T value)
    {
        using var text = new MemoryStream();
        SortedJson.Write(text, JObject.FromObject(value!));
        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }

    private Task<Dictionary<string, ContentItem>> RowsAsync(string type, Func<ContentItem, bool> which) => InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == type && index.Published).ListAsync())
        .Where(which)
        .ToDictionary(row => row.As<LocalizationPart>().Culture));

    private sealed class Entries(IEnumerable<SourceEntry> entries) : IDecidimSource
    {
        public IAsyncEnumerable<SourceEntry> ReadAsync(CancellationToken cancellationToken) => entries.ToAsyncEnumerable();
    }

    private sealed class EverybodyMay : IAuthorizationService
    {
        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) => Task.FromResult(AuthorizationResult.Success());

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => AuthorizeAsync(user, resource, []);
    }

    private sealed class EnglishPage : IPublicPage
    {
        public string Culture => "en";

        public IReadOnlyList<string> FallbackOrder => ["en", "fr", "es"];

        public string AddressOf(string path) => path;

        public void Describe(PageDescription description)
        {
        }
    }
}
