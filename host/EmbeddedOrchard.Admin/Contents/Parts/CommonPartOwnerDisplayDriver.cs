using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Admin.Contents.Parts;

/// <summary>Whose an item is, where its type shows it and for those who may change it.</summary>
internal sealed class CommonPartOwnerDisplayDriver(
    IUserService users, IAuthorizationService authorization, IHttpContextAccessor accessor, IStringLocalizer<CommonPartOwnerDisplayDriver> localizer)
    : ContentPartDisplayDriver<CommonPart>
{
    public override async Task<IDisplayResult> EditAsync(CommonPart part, BuildPartEditorContext context) =>
        await IsShownAsync(part, context)
            ? Initialize<CommonPartOwnerEditor>("CommonPart_Edit__Owner", async model =>
            {
                model.OwnerName = await OwnerNameAsync(part);
                model.IsRequired = model.OwnerName is not null;
            })
            : null!;

    public override async Task<IDisplayResult> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        if (await IsShownAsync(part, context))
        {
            var model = new CommonPartOwnerEditor();
            if (await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.OwnerName!))
            {
                await TakeAsync(model.OwnerName?.Trim(), part, context);
            }
        }

        return await EditAsync(part, context);
    }

    private async Task TakeAsync(string? name, CommonPart part, UpdatePartEditorContext context)
    {
        if (string.IsNullOrEmpty(name))
        {
            // An item that came from elsewhere has no owner here; that is no reason not to save it.
            if (await OwnerNameAsync(part) is null)
            {
                return;
            }

            context.Updater.ModelState.AddModelError(Prefix, nameof(CommonPartOwnerEditor.OwnerName), localizer["{0} is required.", localizer["Owner"]]);
        }
        else if (await users.GetUserAsync(name) is User user)
        {
            part.ContentItem.Owner = user.UserId;
        }
        else
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(CommonPartOwnerEditor.OwnerName), localizer["There is no user with this name."]);
        }
    }

    private async Task<string?> OwnerNameAsync(CommonPart part) =>
        string.IsNullOrEmpty(part.ContentItem.Owner) ? null : (await users.GetUserByUniqueIdAsync(part.ContentItem.Owner))?.UserName;

    private async Task<bool> IsShownAsync(CommonPart part, BuildPartEditorContext context) =>
        context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayOwnerEditor
        && accessor.HttpContext?.User is { } user
        && await authorization.AuthorizeAsync(user, CommonPermissions.EditContentOwner, part.ContentItem);
}

internal sealed class CommonPartOwnerEditor
{
    public string? OwnerName { get; set; }

    public bool IsRequired { get; set; }
}
