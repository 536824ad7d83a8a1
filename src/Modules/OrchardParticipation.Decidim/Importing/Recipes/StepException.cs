namespace OrchardParticipation.Decidim.Importing.Recipes;

/// <summary>A step of a recipe says something that makes no sense.</summary>
internal sealed class StepException(string message) : Exception(message);
