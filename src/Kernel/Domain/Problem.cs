namespace Kumppani.Kernel.Domain;

/// <summary>A refusal in the product's own words. The code is also the key of the text shown to the person.</summary>
/// <param name="Code">Key in the module's texts, for example <c>RegistrationClosed</c>.</param>
/// <param name="Arguments">Values for the text's placeholders {0}, {1} …</param>
public sealed record Problem(string Code, params object?[] Arguments);
