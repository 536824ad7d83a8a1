using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Addresses;

[PublicPage]
public abstract class PublicController : Controller
{
    // MVC wants public constructors, and those cannot name the internal types that build the pages.
    private protected T Service<T>()
        where T : notnull =>
        HttpContext.RequestServices.GetRequiredService<T>();
}
