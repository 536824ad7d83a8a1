using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Shell.Rehearsing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace EmbeddedOrchard.Admin.Contents.Previewing;

/// <summary>Publishes what was typed in a rehearsal and takes the item's page from there.</summary>
internal sealed partial class Preview(
    Rehearsals rehearsals, IContentManager contents, IContentDefinitionManager definitions, ContentSaving saving, ILogger<Preview> logger)
{
    /// <summary>The item that a form is about, as it is now; null if there is none.</summary>
    public async Task<ContentItem?> FindAsync(PreviewForm form, ClaimsPrincipal user)
    {
        if (string.IsNullOrEmpty(form.ContentItemType) || await definitions.GetTypeDefinitionAsync(form.ContentItemType) is null)
        {
            return null;
        }

        if (string.IsNullOrEmpty(form.PreviewContentItemId))
        {
            return await saving.NewAsync(form.ContentItemType, user);
        }

        var item = await contents.GetAsync(form.PreviewContentItemId, VersionOptions.Latest);

        return item?.ContentType == form.ContentItemType ? item : null;
    }

    public async Task<PreviewOutcome> MakeAsync(HttpContext http, PreviewForm form)
    {
        try
        {
            return await rehearsals.RunAsync(http, rehearsal => MakeAsync(rehearsal, form));
        }
        catch (Exception exception) when (!http.RequestAborted.IsCancellationRequested)
        {
            LogFailed(logger, exception, form.ContentItemType, form.PreviewContentItemId);

            return PreviewOutcome.Failed(StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task<PreviewOutcome> MakeAsync(Rehearsal rehearsal, PreviewForm form)
    {
        var context = rehearsal.Post();
        var previewed = rehearsal.Services.GetRequiredService<PreviewedItem>();
        var (item, errors) = await previewed.PublishAsync(context, form);
        if (errors.Count > 0)
        {
            return PreviewOutcome.Wrong(errors);
        }

        await rehearsal.FlushAsync();
        var status = StatusCodes.Status500InternalServerError;
        foreach (var address in rehearsal.IsCancelled ? [] : await previewed.AddressesAsync(context, item))
        {
            var page = await rehearsal.GetAsync(address.Url, address.Prepare);
            if (page.Status == StatusCodes.Status200OK && page.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
            {
                return PreviewOutcome.Of(page.Body);
            }

            status = page.Status >= StatusCodes.Status400BadRequest ? page.Status : status;
        }

        return PreviewOutcome.Failed(status);
    }

    [LoggerMessage(3101, LogLevel.Error, "The preview of {ContentType} {ContentItemId} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string? contentType, string? contentItemId);
}
