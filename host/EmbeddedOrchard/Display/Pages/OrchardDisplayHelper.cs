using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Razor;

namespace EmbeddedOrchard.Display.Pages;

internal sealed class OrchardDisplayHelper(IHttpContextAccessor accessor, IDisplayHelper display) : IOrchardDisplayHelper
{
    public HttpContext HttpContext => accessor.HttpContext!;

    public IDisplayHelper DisplayHelper => display;
}
