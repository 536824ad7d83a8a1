using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.AuditTrail;

/// <summary>
/// Writes events in the unit of work of what they tell of: both are committed, or neither. A failure is the caller's, who must
/// not go on without the event. Nothing changes an event; only <see cref="Keeping.TrailTrimming"/> deletes them, by age.
/// </summary>
internal sealed class AuditTrailManager(
    ISession session,
    ISiteService sites,
    IClock clock,
    IIdGenerator ids,
    ILookupNormalizer normalizer,
    IHttpContextAccessor http,
    IOptions<AuditTrailOptions> options,
    ShellSettings shell,
    Keeping.TrailTrimming trimming,
    IEnumerable<IAuditTrailEventHandler> handlers) : IAuditTrailManager
{
    public const int LongestId = 64;
    public const int LongestName = 255;

    /// <summary>Of the JSON of what an event tells, in characters; what is longer is left out and the event says so.</summary>
    public const int LongestItem = 1_000_000;

    private readonly IReadOnlyDictionary<string, AuditTrailCategoryDescriptor> _categories = options.Value.CategoryDescriptors;

    public async Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context) where TEvent : class, new()
    {
        // A set-up is nobody's deed, and makes a site rather than changing one.
        if (!shell.IsRunning() || !DescribeCategory(context.Category).Events.TryGetValue(context.Name, out var descriptor))
        {
            return;
        }

        var settings = (await sites.GetSiteSettingsAsync()).As<AuditTrailSettings>();
        if (!descriptor.IsMandatory && !(settings.Choice(context.Category, context.Name) ?? descriptor.IsEnabledByDefault))
        {
            return;
        }

        var creating = new AuditTrailCreateContext<TEvent>(
            context.Name, context.Category, context.CorrelationId, context.UserId, context.UserName, context.AuditTrailEventItem);
        foreach (var handler in handlers)
        {
            await handler.CreateAsync(creating);
        }

        // A module that runs beside the requests knows nobody; whoever asked for it is known here.
        var actor = string.IsNullOrEmpty(creating.UserId) && string.IsNullOrEmpty(creating.UserName) ? TrailActor.Behind : new TrailActor(creating.UserId, creating.UserName);
        var name = PrintableText.Of(actor.UserName, LongestName) ?? string.Empty;
        var trailed = new AuditTrailEvent
        {
            EventId = ids.GenerateUniqueId(),
            Category = creating.Category,
            Name = creating.Name,
            CorrelationId = PrintableText.Of(creating.CorrelationId, LongestId),
            UserId = PrintableText.Of(actor.UserId, LongestId),
            UserName = name,
            NormalizedUserName = name.Length == 0 ? string.Empty : normalizer.NormalizeName(name),
            ClientIpAddress = PrintableText.Of(creating.ClientIpAddress, LongestId) ?? (settings.ClientIpAddressAllowed ? ClientAddress() : null),
            CreatedUtc = creating.CreatedUtc ?? clock.UtcNow,
        };
        trailed.Put(creating.AuditTrailEventItem);
        foreach (var handler in handlers)
        {
            await handler.AlterAsync(creating, trailed);
        }

        Bound(trailed);
        await session.SaveAsync(trailed, checkConcurrency: false, AuditTrailEvent.Collection);
    }

    public Task<AuditTrailEvent> GetEventAsync(string eventId) =>
        session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.EventId == eventId, AuditTrailEvent.Collection).FirstOrDefaultAsync()!;

    public Task<int> TrimEventsAsync(TimeSpan retentionPeriod) => trimming.TrimAsync(clock.UtcNow - retentionPeriod);

    public AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent) =>
        DescribeCategory(auditTrailEvent.Category).Events.TryGetValue(auditTrailEvent.Name, out var descriptor)
            ? descriptor
            : AuditTrailEventDescriptor.Default(auditTrailEvent);

    public IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories() => _categories.Values;

    public AuditTrailCategoryDescriptor DescribeCategory(string name) =>
        _categories.TryGetValue(name, out var category) ? category : AuditTrailCategoryDescriptor.Default(name);

    private string? ClientAddress() => http.HttpContext?.Connection.RemoteIpAddress is not { } address ? null
        : IPAddress.IsLoopback(address) ? IPAddress.Loopback.ToString()
        : address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : address.ToString();

    private static void Bound(AuditTrailEvent trailed)
    {
        foreach (var (section, value) in trailed.Properties.ToArray())
        {
            if (value is not null && value.ToJsonString().Length > LongestItem)
            {
                trailed.Properties[section] = new JsonObject { ["IsTooLong"] = true };
            }
        }
    }
}
