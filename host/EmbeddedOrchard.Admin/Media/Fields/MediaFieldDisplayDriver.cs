using System.Security.Claims;
using EmbeddedOrchard.Admin.Editors.Fields;
using EmbeddedOrchard.Content.Fields;
using EmbeddedOrchard.Recipes.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace EmbeddedOrchard.Admin.Media.Fields;

internal sealed class MediaFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer, MediaChoices choices, IHttpContextAccessor accessor)
    : FieldDriver<MediaField, MediaFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MediaFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override async ValueTask FillAsync(MediaFieldEditor editor, MediaField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var http = accessor.HttpContext;
        var typed = context is UpdateFieldEditorContext && http?.Request.HasFormContentType == true ? http.Request.Form : null;
        editor.Move = typed?[$"{Prefix}.{nameof(editor.Move)}"].ToString();
        (editor.IsMultiple, editor.HasTexts) = (settings.Multiple, settings.AllowMediaText);
        editor.Paths = field.Paths ?? [];
        editor.Extensions = string.Join(',', settings.AllowedExtensions ?? []);
        editor.Query = typed?[$"{Prefix}.{nameof(editor.Query)}"].ToString();

        var texts = Texts(field, typed);
        var (found, hasMore) = await choices.FindAsync(editor.Query, settings.AllowedExtensions ?? [], http?.User ?? new ClaimsPrincipal());
        editor.HasMore = hasMore;
        editor.Choices =
        [
            .. editor.Paths.Select(path => choices.Find(path) is { } row
                ? new MediaChoice(path, row.Thumbnail, texts.GetValueOrDefault(path), IsChosen: true, IsGone: false)
                : new MediaChoice(path, null, texts.GetValueOrDefault(path), IsChosen: true, IsGone: true)),
            .. found.Where(row => !editor.Paths.Contains(row.File.Path))
                .Select(row => new MediaChoice(row.File.Path, row.Thumbnail, texts.GetValueOrDefault(row.File.Path), IsChosen: false, IsGone: false)),
        ];
    }

    protected override void Take(MediaFieldEditor editor, MediaField field)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (path, text) in (editor.TextPaths ?? []).Zip(editor.Texts ?? []))
        {
            texts[path ?? string.Empty] = text?.Trim();
        }

        field.Paths = Moved([.. (editor.Paths ?? []).Where(path => !string.IsNullOrEmpty(path)).Distinct(StringComparer.Ordinal)], editor.Move);
        field.MediaTexts = [.. field.Paths.Select(path => texts.GetValueOrDefault(path) ?? string.Empty)];
    }

    protected override async Task<IEnumerable<FieldRefusal>> CheckAsync(MediaField field, UpdateFieldEditorContext context)
    {
        // What was typed is not in the JSON yet. A file that the field had before may be gone: nobody loses it without knowing.
        string[] before = [.. field.Data.Texts(nameof(MediaField.Paths))];
        var unknown = field.Paths.FirstOrDefault(path => !before.Contains(path) && choices.Find(path) is null);

        return
        [
            .. await base.CheckAsync(field, context),
            .. unknown is null ? Array.Empty<FieldRefusal>()
                : [new(nameof(MediaField.Paths), "{0}: “{1}” is no file of the library.", context.PartFieldDefinition.DisplayName(), unknown)],
        ];
    }

    private static string[] Moved(string[] paths, string? move)
    {
        if (move?.Split(':', 2) is [var direction, var path] && Array.IndexOf(paths, path) is var from and >= 0)
        {
            var to = Math.Clamp(from + (direction == "up" ? -1 : 1), 0, paths.Length - 1);
            (paths[from], paths[to]) = (paths[to], paths[from]);
        }

        return paths;
    }

    private Dictionary<string, string?> Texts(MediaField field, IFormCollection? typed)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (typed is not null)
        {
            foreach (var (path, text) in typed[$"{Prefix}.{nameof(MediaFieldEditor.TextPaths)}"].Zip(typed[$"{Prefix}.{nameof(MediaFieldEditor.Texts)}"]))
            {
                texts[path ?? string.Empty] = text;
            }
        }

        foreach (var (path, text) in (field.Paths ?? []).Zip(field.MediaTexts ?? []))
        {
            texts.TryAdd(path, text);
        }

        return texts;
    }
}
