using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Ui.Forms;

/// <summary>Binds figures as people write them: <c>1 500,50 €</c> and <c>1500.50</c> are the same amount in every language.</summary>
internal sealed class NumberBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var typed = given.FirstValue;
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType) bindingContext.Result = ModelBindingResult.Success(null);
            else Refuse(bindingContext, Texts.ValueRequired);
        }
        else if (Read(typed, bindingContext.ModelMetadata.UnderlyingOrModelType) is { } number)
        {
            bindingContext.Result = ModelBindingResult.Success(number);
        }
        else
        {
            Refuse(bindingContext, Texts.ValueNumber);
        }

        return Task.CompletedTask;
    }

    internal static object? Read(string typed, Type type)
    {
        var text = string.Concat(typed.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('€' or '%'))).Replace('−', '-').Replace(',', '.');
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        if (type == typeof(decimal)) return number;
        if (type == typeof(double)) return (double)number;
        if (number != decimal.Truncate(number)) return null;
        if (type == typeof(int)) return number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
        return number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }

    private static void Refuse(ModelBindingContext context, string text)
    {
        context.ModelState.TryAddModelError(context.ModelName, string.Format(CultureInfo.CurrentCulture, text, context.ModelMetadata.GetDisplayName()));
        context.Result = ModelBindingResult.Failed();
    }
}
