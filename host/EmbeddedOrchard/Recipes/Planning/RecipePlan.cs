namespace EmbeddedOrchard.Recipes.Planning;

/// <summary>What a recipe does, step by step, or why it cannot be run.</summary>
internal sealed class RecipePlan
{
    public List<StepPlan> Steps { get; } = [];

    /// <summary>What is wrong; with one of these nothing is run.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Features that a step switches on, or off, and that the site runs without, or with.</summary>
    public List<string> SwitchesOn { get; } = [];

    public List<string> SwitchesOff { get; } = [];

    /// <summary>Steps behind a change of features: what they do can be told only after it.</summary>
    public int Untold { get; set; }

    public bool SwitchesFeatures => SwitchesOn.Count + SwitchesOff.Count > 0;

    public bool ChangesNothing => Untold == 0 && Steps.TrueForAll(step => step.ChangesNothing);
}
