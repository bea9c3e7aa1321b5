using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Ui.Forms;

/// <summary>Gives days, times and figures the binders that read what people write.</summary>
internal sealed class TypedBinders : IModelBinderProvider
{
    private static readonly DateTimeBinder DatesAndTimes = new();
    private static readonly NumberBinder Numbers = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTime)) return DatesAndTimes;
        return type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double) ? Numbers : null;
    }
}
