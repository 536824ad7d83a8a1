using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.ModelBinding;

namespace EmbeddedOrchard.Display.Editing;

internal sealed class UpdateModelAccessor : IUpdateModelAccessor
{
    public IUpdateModel? ModelUpdater { get; set; }
}

/// <summary>Lets drivers bind through the controller that is answering the request.</summary>
internal sealed class UpdaterFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is Controller controller)
        {
            context.HttpContext.RequestServices.GetRequiredService<IUpdateModelAccessor>().ModelUpdater =
                controller as IUpdateModel ?? new ControllerUpdater(controller);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}

internal sealed class ControllerUpdater(Controller controller) : IUpdateModel
{
    public ModelStateDictionary ModelState => controller.ModelState;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => controller.TryUpdateModelAsync(model);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class =>
        controller.TryUpdateModelAsync(model, prefix);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class =>
        controller.TryUpdateModelAsync(model, prefix, [.. includeExpressions!]);

    public bool TryValidateModel(object model) => controller.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix) => controller.TryValidateModel(model, prefix);
}
