using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

public class DisplayDriverBase
{
    protected string Prefix { get; set; }

    public ShapeResult Initialize<TModel>(Action<TModel> initialize) where TModel : class => Initialize(typeof(TModel).Name, initialize);

    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        Initialize(typeof(TModel).Name, initializeAsync);

    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize) where TModel : class =>
        Initialize<TModel>(shapeType, model =>
        {
            initialize(model);
            return ValueTask.CompletedTask;
        });

    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        new ShapeResult(shapeType, async () =>
        {
            var model = Activator.CreateInstance<TModel>();
            await initializeAsync(model);
            return model;
        }).Prefix(Prefix);

    public ShapeResult View<TModel>(string shapeType, TModel model) where TModel : class =>
        new ShapeResult(shapeType, () => ValueTask.FromResult<object>(model)).Prefix(Prefix);

    /// <summary>A template without a model of its own.</summary>
    public ShapeResult Dynamic(string shapeType) => new ShapeResult(shapeType, () => ValueTask.FromResult<object>(null)).Prefix(Prefix);

    public static CombinedResult Combine(params IDisplayResult[] results) => new(results);

    public static CombinedResult Combine(IEnumerable<IDisplayResult> results) => new(results);

    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => Task.FromResult<IDisplayResult>(Combine(results));

    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => Task.FromResult<IDisplayResult>(Combine(results));
}
