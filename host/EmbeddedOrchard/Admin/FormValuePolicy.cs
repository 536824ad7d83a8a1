using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using OrchardCore.Routing;

namespace EmbeddedOrchard.Admin;

/// <summary>Chooses between the actions of one form by the button that was pressed.</summary>
internal sealed class FormValuePolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 2000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        IFormCollection? form = null;

        for (var index = 0; index < candidates.Count; index++)
        {
            if (!candidates.IsValidCandidate(index)
                || candidates[index].Endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is not { } required)
            {
                continue;
            }

            form ??= await ReadAsync(httpContext.Request);
            candidates.SetValidity(index, !string.IsNullOrEmpty(form[required.FormKey]));
        }
    }

    private static async Task<IFormCollection> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return FormCollection.Empty;
        }

        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException exception)
        {
            throw new BadHttpRequestException(exception.Message, StatusCodes.Status413PayloadTooLarge, exception);
        }
    }
}
