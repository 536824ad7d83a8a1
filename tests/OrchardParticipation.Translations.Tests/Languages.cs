using System.Security.Claims;
using EmbeddedOrchard.Shell.Services;
using EmbeddedOrchard.Tests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html.Models;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Title.Models;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Tests.Sharing;
using YesSql;
using FilesStartup = OrchardParticipation.Translations.Files.Startup;
using FreshnessStartup = OrchardParticipation.Translations.Freshness.Startup;
using SharingStartup = OrchardParticipation.Translations.Sharing.Startup;
using SheetsStartup = OrchardParticipation.Translations.Sheets.Startup;

namespace OrchardParticipation.Translations.Tests;

/// <summary>Facts that the languages share.</summary>
public sealed class FactsPart : ContentPart
{
    public string? City { get; set; }

    public string? Status { get; set; }
}

/// <summary>Who may edit what.</summary>
public sealed class EditingRights : IAuthorizationService
{
    public HashSet<string> ForbiddenSets { get; } = [];

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
        Task.FromResult(resource is ContentItem item && ForbiddenSets.Contains(item.As<LocalizationPart>().LocalizationSet) ? AuthorizationResult.Failed() : AuthorizationResult.Success());

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => AuthorizeAsync(user, resource, []);
}

/// <summary>The module on content services of its own, with one content type, and short ways to write in three languages.</summary>
internal sealed class Languages : IAsyncDisposable
{
    public const string Type = "Practice";

    private readonly ContentHost _host;

    private Languages(ContentHost host, EditingRights rights) => (_host, Rights) = (host, rights);

    /// <summary>Everybody may edit everything, but for what is named here.</summary>
    public EditingRights Rights { get; }

    public static async Task<Languages> StartAsync()
    {
        var rights = new EditingRights();
        var host = await ContentHost.StartAsync(services =>
        {
            var localLock = new LocalLock();
            services.AddSingleton<IDistributedLock>(localLock).AddSingleton<ILocalLock>(localLock);
            services.AddContentPart<FactsPart>();
            services.AddSharedPart<FactsPart>();
            new SharingStartup().ConfigureServices(services);
            new FreshnessStartup().ConfigureServices(services);
            new SheetsStartup().ConfigureServices(services);
            new FilesStartup().ConfigureServices(services);
            services.AddScoped<IContentHandler, Watch>();
            services.AddLocalization();
            services.AddSingleton<IAuthorizationService>(rights);
        });
        await host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(Type, type => type
            .Draftable().Versionable().WithPart<TitlePart>().WithPart<HtmlBodyPart>().WithPart<LocalizationPart>().WithPart<FactsPart>()));
        return new Languages(host, rights);
    }

    public ErrorLog Log => _host.Log;

    public TestClock Clock => _host.Clock;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> run) => _host.InScopeAsync(run);

    public Task InScopeAsync(Func<IServiceProvider, Task> run) => _host.InScopeAsync(run);

    /// <summary>A published item in English, and its localization set.</summary>
    public Task<string> CreateAsync(string text, string? city = null) => _host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync(Type);
        Write(item, text);
        item.Alter<FactsPart>(part => part.City = city);
        await contents.CreateAsync(item, VersionOptions.Draft);
        await contents.PublishAsync(item);
        return item.As<LocalizationPart>().LocalizationSet;
    });

    public Task LocalizeAsync(string set, string culture, string from = "en") => _host.InScopeAsync(async services =>
    {
        if (await FindAsync(services, set, from) is { } source)
        {
            await services.GetRequiredService<IContentLocalizationManager>().LocalizeAsync(source, culture);
        }
    });

    /// <summary>Opens the draft of a language, changes it and saves it or publishes it; nothing where there is no such language.</summary>
    public Task EditAsync(string set, string culture, Action<ContentItem> change, bool publish) => _host.InScopeAsync(async services =>
    {
        if (await FindAsync(services, set, culture) is not { } item)
        {
            return;
        }

        var contents = services.GetRequiredService<IContentManager>();
        var draft = await contents.GetAsync(item.ContentItemId, VersionOptions.DraftRequired);
        change(draft);
        await (publish ? contents.PublishAsync(draft) : contents.SaveDraftAsync(draft));
    });

    public Task WithAsync(string set, string culture, Func<IServiceProvider, ContentItem, Task> work) => _host.InScopeAsync(async services =>
    {
        if (await FindAsync(services, set, culture) is { } item)
        {
            await work(services, item);
        }
    });

    public Task<TranslationSet?> SetAsync(string set) => _host.InScopeAsync(services => services.GetRequiredService<ITranslationSets>().FindAsync(set));

    public Task<ContentItem[]> RowsAsync() => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == Type).ListAsync()).ToArray());

    public Task<ContentItem[]> PublishedAsync(string set) => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == set && index.Published).ListAsync())
        .OrderBy(row => row.CultureOf(), StringComparer.Ordinal).ToArray());

    public static void Write(ContentItem item, string text)
    {
        item.Alter<TitlePart>(part => part.Title = text);
        item.DisplayText = text;
        item.Alter<HtmlBodyPart>(part => part.Html = $"<p>{text}.</p>");
    }

    private static async Task<ContentItem?> FindAsync(IServiceProvider services, string set, string culture) =>
        await services.GetRequiredService<IContentLocalizationManager>().GetContentItemAsync(set, culture) is { } item
            ? await services.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, VersionOptions.Latest)
            : null;
}
