using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

public class ContentMenuItemPart : ContentPart
{
}
