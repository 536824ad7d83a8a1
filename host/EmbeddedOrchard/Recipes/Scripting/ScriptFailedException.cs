namespace EmbeddedOrchard.Recipes.Scripting;

internal sealed class ScriptFailedException(string message, Exception? inner = null) : Exception(message, inner);
