using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

public class CombinedResult : IDisplayResult
{
    private readonly IDisplayResult[] _results;

    public CombinedResult(params IDisplayResult[] results) => _results = results;

    public CombinedResult(IEnumerable<IDisplayResult> results) => _results = [.. results];

    public async Task ApplyAsync(BuildDisplayContext context)
    {
        foreach (var result in _results.Where(result => result is not null))
        {
            await result.ApplyAsync(context);
        }
    }

    public async Task ApplyAsync(BuildEditorContext context)
    {
        foreach (var result in _results.Where(result => result is not null))
        {
            await result.ApplyAsync(context);
        }
    }
}
