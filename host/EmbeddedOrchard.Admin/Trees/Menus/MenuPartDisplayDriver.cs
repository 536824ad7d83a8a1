using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Menu.Models;

namespace EmbeddedOrchard.Admin.Trees.Menus;

internal sealed class MenuPartDisplayDriver(TreeRows rows, IHttpContextAccessor accessor, IStringLocalizer<TreeEditor> localizer)
    : TreePartDriver<MenuPart, TreeEditor>(TreeSite.Menu, rows, accessor, localizer);
