using EmbeddedOrchard.Recipes.Planning;
using EmbeddedOrchard.Shell;
using EmbeddedOrchard.Store;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Recipes.Moving;

/// <summary>
/// Runs a recipe in one unit of work: all of it or nothing. A rehearsal does the same without a commit, so that what it says is what
/// would happen. Features are switched before, by themselves: a site with other features is another site.
/// </summary>
/// <param name="host">The running site.</param>
internal sealed class RecipeImport(ShellHost host)
{
    public Task<RecipePlan> RehearseAsync(RecipeDescriptor recipe, bool removeOthers, IProgress<RecipeProgress> progress, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            // Disposed without being terminated: callbacks, signals and deferred tasks are forgotten, and the session rolls back.
            await using var scope = host.CreateScope(out _);
            scope.StartAsyncFlow();
            ((Session)scope.ServiceProvider.GetRequiredService<ISession>()).NeverCommit();
            return await RunAsync(scope.ServiceProvider, new Run(recipe, removeOthers, null, progress, cancellationToken));
        },
        cancellationToken);

    /// <summary>Returns what was done, or the problems for which nothing was.</summary>
    public async Task<RecipePlan> ImportAsync(RecipeDescriptor recipe, bool removeOthers, string executionId, IProgress<RecipeProgress> progress, CancellationToken cancellationToken)
    {
        var plan = new RecipePlan();
        try
        {
            await host.CreateScope(out _).UsingAsync(async scope =>
            {
                plan = await RunAsync(scope.ServiceProvider, new Run(recipe, removeOthers, executionId, progress, cancellationToken));
                if (plan.Problems.Count > 0 || plan.SwitchesFeatures)
                {
                    throw new NothingImportedException();
                }

                await CommitAsync(scope.ServiceProvider);
            });
        }
        catch (NothingImportedException)
        {
            // The plan says why.
        }
        catch (DocumentStoreCommitException)
        {
            plan.Problems.Add("Somebody else saved at the same moment. Try again.");
        }

        return plan;
    }

    private static async Task<RecipePlan> RunAsync(IServiceProvider services, Run run)
    {
        var session = (Session)services.GetRequiredService<ISession>();
        var (plan, check, steps) = await services.GetRequiredService<RecipePlanning>().ReadAsync(run.Recipe, allOrNothing: true);
        if (plan.Problems.Count > 0 || plan.SwitchesFeatures)
        {
            return plan;
        }

        // The turn to write comes first: from here to the end nobody else changes what the steps read.
        await session.BeginTransactionAsync();
        var current = steps[0];
        try
        {
            if (run.RemoveOthers)
            {
                var removed = new StepPlan(0, string.Empty);
                await services.GetRequiredService<OtherContent>().RemoveAsync(steps, removed, run.Cancellation);
                plan.Steps.Add(removed);
            }

            foreach (var step in steps)
            {
                current = step;
                run.Cancellation.ThrowIfCancellationRequested();
                run.Progress.Report(new RecipeProgress(step.Number, steps.Count, step.Name));
                var stepPlan = new StepPlan(step.Number, step.Name);
                await check!.HandlerOf(step)!.PlanAsync(step.Json, run.Recipe, stepPlan);
                plan.Steps.Add(stepPlan);
                if (!stepPlan.ChangesNothing)
                {
                    await StepAsync(services, run, step);
                    await session.FlushAsync();
                }

                if (session.IsCancelled)
                {
                    throw new InvalidOperationException("a part of the site refused it. The log says why.");
                }
            }
        }
        catch (RecipeExecutionException exception)
        {
            plan.Problems.Add(exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not YesSql.ConcurrencyException and not TimeoutException)
        {
            plan.Problems.Add(RecipeFailures.Line(run.Recipe, current, exception.Message));
        }

        return plan;
    }

    private static async Task StepAsync(IServiceProvider services, Run run, RecipeStep step)
    {
        var context = new RecipeExecutionContext
        {
            ExecutionId = run.ExecutionId,
            Environment = new Dictionary<string, object>(),
            Name = step.Name,
            Step = step.Json,
            RecipeDescriptor = run.Recipe,
            InnerRecipes = [],
        };
        IRecipeEventHandler[] listeners = run.ExecutionId is null ? [] : [.. services.GetServices<IRecipeEventHandler>()];
        foreach (var listener in listeners)
        {
            await listener.RecipeStepExecutingAsync(context);
        }

        foreach (var handler in services.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(context);
        }

        if (context.Errors.Count > 0)
        {
            throw RecipeFailures.Of(run.Recipe, step, context.Errors);
        }

        foreach (var listener in listeners)
        {
            await listener.RecipeStepExecutedAsync(context);
        }
    }

    private static async Task CommitAsync(IServiceProvider services)
    {
        // A handler that failed may have cancelled the session, which a commit passes over in silence.
        var isCommitted = false;
        var documents = services.GetRequiredService<IDocumentStore>();
        documents.AfterCommitSuccess<RecipePlan>(() =>
        {
            isCommitted = true;
            return Task.CompletedTask;
        });
        await documents.CommitAsync();
        if (!isCommitted)
        {
            throw new InvalidOperationException("Nothing was imported: a part of the site refused it. The log says why.");
        }
    }

    private sealed record Run(RecipeDescriptor Recipe, bool RemoveOthers, string? ExecutionId, IProgress<RecipeProgress> Progress, CancellationToken Cancellation);

    private sealed class NothingImportedException : Exception;
}

/// <summary>The step that runs, counted from 1.</summary>
internal sealed record RecipeProgress(int Step, int Steps, string Name);
