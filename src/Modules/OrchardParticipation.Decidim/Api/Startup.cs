using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardParticipation.Decidim.Api.Limits;
using OrchardParticipation.Decidim.Api.Schema;

namespace OrchardParticipation.Decidim.Api;

public sealed class Startup(IShellConfiguration tenant, IConfiguration application) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(ApiSettings.Of(tenant, application));
        services.AddSingleton<ClientLimits>();
        services.AddSingleton<ISchema, DecidimSchema>();
        services.AddSingleton<Documents>();
        services.AddScoped<ProposalLists>();
        services.AddScoped<ApiRunner>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapMethods(ApiEndpoint.Path, [HttpMethods.Post], ApiEndpoint.AnswerAsync);
        routes.MapMethods(ApiEndpoint.Path, [HttpMethods.Options], ApiEndpoint.AllowAsync);
        routes.MapMethods(ApiEndpoint.Path, [HttpMethods.Get, HttpMethods.Head], ApiEndpoint.RedirectAsync);
        routes.MapMethods(ApiEndpoint.Path + "/graphiql", [HttpMethods.Get, HttpMethods.Head], ApiEndpoint.RedirectAsync);
    }
}
